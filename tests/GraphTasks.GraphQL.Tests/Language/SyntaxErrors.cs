using GraphTasks.GraphQL.Language;
using Xunit;

namespace GraphTasks.GraphQL.Tests.Language;

/// <summary>Tells a syntax error as the reference does, with its place.</summary>
internal static class SyntaxErrors
{
    public static string Of(Func<Node> parse)
    {
        var error = Assert.Throws<GraphQLException>(parse).Error;
        Assert.Equal(GraphQLErrorCodes.ParseFailed, error.Code);
        return $"{error.Message} [{string.Join(", ", error.Locations.Select(place => $"{place.Line}:{place.Column}"))}]";
    }
}
