using GraphTasks.GraphQL.Execution.Coercion;
using GraphTasks.GraphQL.Language;
using GraphTasks.GraphQL.TypeSystem;

namespace GraphTasks.GraphQL.Execution.Cost;

/// <summary>What an argument adds to the cost of its field: its own weight, and the weights of the input fields that are given.</summary>
internal sealed class InputPrice(SchemaCosts costs, InputValue argument, ValueNode given)
{
    /// <summary>Whether the price is the same for all requests.</summary>
    public bool IsConstant { get; } = !LiteralCoercer.HoldsVariable(given);

    /// <summary>The price with the values that variables have.</summary>
    public double Of(VariableValues variables) => OfLiteral(argument, given, variables);

    private double OfLiteral(InputValue input, ValueNode literal, VariableValues variables)
    {
        if (literal is not VariableNode variable)
            return costs.WeightOf(input) + Inside(input.Type.Named, literal, variables);
        return variables.TryGet(variable.Name.Value, out var value) ? OfValue(input, value) : 0;
    }

    private double Inside(NamedType type, ValueNode literal, VariableValues variables)
    {
        var price = 0.0;
        if (type is not InputObjectType input)
            return price;
        if (literal is VariableNode variable)
            return variables.TryGet(variable.Name.Value, out var value) ? Inside(input, value) : 0;
        if (literal is ListValueNode list)
            foreach (var item in list.Values)
                price += Inside(input, item, variables);
        if (literal is ObjectValueNode written)
            foreach (var entry in written.Fields)
                if (input.Fields.Find(entry.Name.Value) is { } field)
                    price += OfLiteral(field, entry.Value, variables);
        return price;
    }

    private double OfValue(InputValue input, object? value) => costs.WeightOf(input) + (input.Type.Named is InputObjectType type ? Inside(type, value) : 0);

    private double Inside(InputObjectType type, object? value)
    {
        var price = 0.0;
        if (value is IReadOnlyList<object?> items)
            for (var i = 0; i < items.Count; i++)
                price += Inside(type, items[i]);
        if (value is InputObject given)
            foreach (var field in type.Fields.AsSpan())
                if (given.Values.TryGetValue(field.Name, out var inner))
                    price += OfValue(field, inner);
        return price;
    }
}
