using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace GraphTasks.Data.Sql;

/// <summary>A statement under construction: text with numbered parameters, values never in the text.</summary>
internal sealed class SqlText(SqlSource source)
{
    private const int UsualLength = 512;

    private static readonly string[] Names = [.. Enumerable.Range(0, 256).Select(i => $"@p{i}")];

    private readonly StringBuilder text = new(UsualLength);
    private readonly List<object> values = [];

    /// <summary>How the connection's database writes what is not standard.</summary>
    public ISqlDialect Dialect { get; } = SqlDialect.Of(source.Connection);

    /// <summary>Appends text in which each interpolated value becomes a parameter.</summary>
    public SqlText Add([InterpolatedStringHandlerArgument("")] ref SqlParameters part)
    {
        // The handler has appended it.
        _ = part;
        return this;
    }

    /// <summary>Appends text as it stands.</summary>
    public SqlText Raw(string part)
    {
        text.Append(part);
        return this;
    }

    /// <summary>Appends a value as a parameter.</summary>
    public SqlText Value<T>(T value)
        where T : notnull
    {
        text.Append(NameOf(values.Count));
        values.Add(value);
        return this;
    }

    /// <summary>
    /// Appends a list in brackets, or one that holds nothing. Several items are one parameter, so that lists of any length make
    /// one text, which is prepared once.
    /// </summary>
    public SqlText List<T>(IEnumerable<T> items)
        where T : notnull
    {
        var list = items as T[] ?? [.. items];
        if (list.Length < 2)
            return list.Length == 0 ? Raw("(NULL)") : Raw("(").Value(list[0]).Raw(")");
        Dialect.AddList(this, list);
        return this;
    }

    /// <summary>Runs the statement and reads all its rows.</summary>
    public List<T> Read<T>(Func<DbDataReader, T> map)
    {
        var records = new List<T>();
        Each(row => records.Add(map(row)));
        return records;
    }

    /// <summary>Runs the statement and hands out its rows, one after the other.</summary>
    public void Each(Action<DbDataReader> take)
    {
        var command = ToCommand();
        try
        {
            using var reader = Dialect.Rows(command.ExecuteReader());
            while (reader.Read())
                take(reader);
        }
        finally
        {
            Release(command);
        }
    }

    /// <summary>Runs the statement and reads the one number that it gives.</summary>
    public long Number()
    {
        var command = ToCommand();
        try
        {
            return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        }
        finally
        {
            Release(command);
        }
    }

    /// <summary>Runs the statement and reads the one number that it gives, which counts something.</summary>
    public int Count() => checked((int)Number());

    /// <summary>Runs the statement within a transaction.</summary>
    /// <returns>The number of rows that it changed.</returns>
    public int Execute(DbTransaction transaction)
    {
        using var command = Command(source.Connection, text.ToString(), values);
        command.Transaction = transaction;
        return command.ExecuteNonQuery();
    }

    /// <summary>Makes a command.</summary>
    public static DbCommand Command(DbConnection connection, string text, List<object> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        for (var i = 0; i < values.Count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = NameOf(i);
            parameter.Value = values[i];
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static string NameOf(int parameter) => parameter < Names.Length ? Names[parameter] : $"@p{parameter}";

    private DbCommand ToCommand()
    {
        var written = text.ToString();
        return source.Kept?.With(written, values) ?? Command(source.Connection, written, values);
    }

    private void Release(DbCommand command)
    {
        if (source.Kept is null)
            command.Dispose();
    }
}
