using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using GraphTasks.GraphQL.Execution.Diagnostics;

namespace GraphTasks.Server.Metrics;

/// <summary>
/// Adds up what the engine and ASP.NET Core measure, and tells it in the text format of Prometheus
/// (https://prometheus.io/docs/instrumenting/exposition_formats/).
/// </summary>
internal sealed class MetricsListener : IDisposable
{
    private const int MostSeries = 1_000;
    private const string OperationName = "graphql.operation.name";

    // Other labels say nothing new, or have a value for each caller.
    private static readonly string[] Labels = ["graphql.operation.type", OperationName, "error.type", "http.route", "http.request.method", "http.response.status_code"];

    private readonly SortedDictionary<string, (Instrument Instrument, SortedDictionary<string, MetricSeries> Series)> metrics = new(StringComparer.Ordinal);
    // The series by the values of their labels: most measurements belong to one of few.
    private readonly Dictionary<Instrument, List<(object?[] Values, MetricSeries Series)>> known = [];
    private readonly MeterListener listener = new();
    private readonly HashSet<string> operations = new(StringComparer.Ordinal);
    private int count;

    /// <summary>How many operations have series of their own, the first that come; all others share one, for clients name them as they like.</summary>
    public const int MostOperations = 50;

    public MetricsListener()
    {
        listener.InstrumentPublished = (instrument, from) =>
        {
            if (instrument.Meter.Name == GraphQLTelemetry.Name || instrument.Name == "http.server.request.duration")
                from.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, labels, _) => Add(instrument, value, labels));
        listener.SetMeasurementEventCallback<long>((instrument, value, labels, _) => Add(instrument, value, labels));
        listener.Start();
    }

    /// <summary>Appends all that was measured.</summary>
    public void Write(StringBuilder text)
    {
        lock (metrics)
            foreach (var (name, (instrument, series)) in metrics)
            {
                text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {instrument.Description}\n# TYPE {name} {(series.Values.First().IsHistogram ? "histogram" : "counter")}\n");
                foreach (var (labels, values) in series)
                    Write(text, name, labels, values);
            }
    }

    public void Dispose() => listener.Dispose();

    private static void Write(StringBuilder text, string name, string labels, MetricSeries values)
    {
        if (!values.IsHistogram)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}{Braced(labels)} {values.Sum}\n");
            return;
        }

        foreach (var (bound, below) in MetricSeries.Bounds.Zip(values.Buckets()))
            text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{Braced(Joined(labels, $"le=\"{bound.ToString(CultureInfo.InvariantCulture)}\""))} {below}\n");
        text.Append(CultureInfo.InvariantCulture, $"{name}_bucket{Braced(Joined(labels, "le=\"+Inf\""))} {values.Count}\n{name}_sum{Braced(labels)} {values.Sum}\n{name}_count{Braced(labels)} {values.Count}\n");
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> given)
    {
        var values = new object?[Labels.Length];
        foreach (var (name, label) in given)
            if (Array.IndexOf(Labels, name) is >= 0 and var index)
                values[index] = label;
        lock (metrics)
        {
            if (!known.TryGetValue(instrument, out var all))
                known[instrument] = all = [];
            var series = all.Find(one => one.Values.AsSpan().SequenceEqual(values)).Series;
            if (series is null && (series = SeriesOf(instrument, given)) is not null)
                all.Add((values, series));
            series?.Add(value);
        }
    }

    private MetricSeries? SeriesOf(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> given)
    {
        var labels = "";
        foreach (var (name, label) in given)
            if (Array.IndexOf(Labels, name) >= 0 && label is not null)
                labels = Joined(labels, $"{name.Replace('.', '_')}=\"{Escaped(name == OperationName ? Known((string)label) : label)}\"");
        var isHistogram = instrument is Histogram<double>;
        var key = $"{instrument.Name.Replace('.', '_')}{(isHistogram ? "_seconds" : "_total")}";
        if (!metrics.TryGetValue(key, out var metric))
            metrics[key] = metric = (instrument, new SortedDictionary<string, MetricSeries>(StringComparer.Ordinal));
        if (metric.Series.TryGetValue(labels, out var series))
            return series;
        if (count >= MostSeries)
            return null;
        count++;
        return metric.Series[labels] = new MetricSeries(isHistogram);
    }

    private string Known(string operation)
    {
        lock (metrics)
            return operations.Contains(operation) || (operations.Count < MostOperations && operations.Add(operation)) ? operation : "(other)";
    }

    private static string Escaped(object label) => Convert.ToString(label, CultureInfo.InvariantCulture)!
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Joined(string labels, string label) => labels.Length == 0 ? label : $"{labels},{label}";

    private static string Braced(string labels) => labels.Length == 0 ? "" : $"{{{labels}}}";
}
