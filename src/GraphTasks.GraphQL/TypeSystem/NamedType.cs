using System.Diagnostics.CodeAnalysis;
using GraphTasks.GraphQL.Language;

namespace GraphTasks.GraphQL.TypeSystem;

/// <summary>A type with a name: scalar, object, interface, union, enum or input object.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The specification's own term.")]
public abstract class NamedType : GraphQLType, INamed
{
    private protected NamedType(string name) => Name = name;

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string? Description { get; internal init; }

    /// <summary>Where the type stands in <see cref="GraphQLSchema.Types"/>.</summary>
    public int Id { get; internal set; }

    /// <summary>The definition in the SDL; null for built-in types.</summary>
    public TypeDefinitionNode? Node { get; internal init; }

    /// <summary>The <c>extend</c> definitions of the type, in order.</summary>
    public IReadOnlyList<TypeExtensionNode> ExtensionNodes { get; internal init; } = [];

    /// <summary>True for the types of the introspection system, such as <c>__Schema</c>.</summary>
    public bool IsIntrospectionType { get; internal init; }

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <summary>The definition and its extensions, less what is missing.</summary>
    internal IEnumerable<Node> AllNodes => Node is null ? ExtensionNodes : ExtensionNodes.Prepend<Node>(Node);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
