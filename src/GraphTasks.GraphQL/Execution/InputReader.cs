using GraphTasks.GraphQL.Execution.Coercion;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution;

/// <summary>Reads input objects outside of GraphQL requests, by the rules that hold for variables.</summary>
public static class InputReader
{
    /// <summary>Coerces a value to an input object.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="type">The name of an input object of the schema.</param>
    /// <param name="name">What errors call the value, a GraphQL name.</param>
    /// <param name="value">The value as a transport reads variables.</param>
    /// <exception cref="GraphQLException">The value does not fit the type; the errors say where.</exception>
    public static InputObject Read(GraphQLSchema schema, string type, string name, IReadOnlyDictionary<string, object?> value)
    {
        var operation = (OperationDefinitionNode)Parser.Parse($"query (${name}: {type}!) {{ __typename }}", new ParseOptions { NoLocation = true }).Definitions[0];
        var values = VariableCoercer.Coerce(schema, operation.VariableDefinitions, new Dictionary<string, object?> { [name] = value });
        return values.TryGet(name, out var read) && read is InputObject input ? input : throw new GraphQLException($"`{name}` is no {type}.", GraphQLErrorCodes.BadUserInput);
    }
}
