using System.Data.Common;
using System.Text;

namespace GraphTasks.Data.Sql;

/// <summary>A statement under construction: text with numbered parameters, values never in the text.</summary>
internal sealed class SqlText(DbConnection connection)
{
    private readonly StringBuilder text = new();
    private readonly List<object> values = [];

    /// <summary>How the connection's database writes what is not standard.</summary>
    public ISqlDialect Dialect { get; } = SqlDialect.Of(connection);

    /// <summary>Appends text in which each interpolated value becomes a parameter.</summary>
    public SqlText Add(FormattableString part)
    {
        var names = part.GetArguments().Select(value => (object)Parameter(value!)).ToArray();
        text.Append(string.Format(System.Globalization.CultureInfo.InvariantCulture, part.Format, names));
        return this;
    }

    /// <summary>Appends text as it stands.</summary>
    public SqlText Raw(string part)
    {
        text.Append(part);
        return this;
    }

    /// <summary>Appends a list in brackets: <c>(@p1, @p2)</c>, or one that holds nothing.</summary>
    public SqlText List<T>(IEnumerable<T> items)
    {
        var names = items.Select(item => Parameter(item!)).ToArray();
        return Raw(names.Length == 0 ? "(NULL)" : $"({string.Join(", ", names)})");
    }

    public DbCommand ToCommand()
    {
        var command = connection.CreateCommand();
        command.CommandText = text.ToString();
        for (var i = 0; i < values.Count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            parameter.Value = values[i];
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>Runs the statement within a transaction.</summary>
    /// <returns>The number of rows that it changed.</returns>
    public int Execute(DbTransaction transaction)
    {
        using var command = ToCommand();
        command.Transaction = transaction;
        return command.ExecuteNonQuery();
    }

    private string Parameter(object value)
    {
        values.Add(value);
        return $"@p{values.Count - 1}";
    }
}
