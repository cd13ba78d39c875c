using GraphTasks.Data.Access;
using GraphTasks.GraphQL;
using GraphTasks.GraphQL.Execution;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.Server.Access;

/// <summary>Keeps the roles that the schema asks for with <c>@requires(role:)</c>.</summary>
internal static class RequiredRoles
{
    /// <summary>The role that a field asks for; without the directive, reading is enough.</summary>
    public static Role Of(FieldDefinition field) =>
        field.Node?.Directives.FirstOrDefault(directive => directive.Name.Value == "requires")?.Arguments is [{ Value: EnumValueNode role }]
            ? Enum.Parse<Role>(role.Value, ignoreCase: true)
            : Role.Reader;

    /// <summary>Refuses a caller whose role is too low for the field.</summary>
    public static void Check(ReadScope scope, FieldContext context)
    {
        var needed = Of(context.Field);
        if (scope.Caller.Role < needed)
            throw new GraphQLException(Refusal(context.Field.Coordinate, needed, scope.Caller));
    }

    /// <summary>Tells a caller which role is needed, in the spelling of the schema.</summary>
    public static GraphQLError Refusal(string what, Role needed, Caller caller) =>
        new($"{what} needs the role {Spelled(needed)}, and {caller.Name} has {Spelled(caller.Role)}.") { Code = "FORBIDDEN" };

    private static string Spelled(Role role) => role.ToString().ToUpperInvariant();
}
