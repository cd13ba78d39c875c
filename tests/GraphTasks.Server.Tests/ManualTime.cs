namespace GraphTasks.Server.Tests;

/// <summary>A clock that goes on when it is told to, and whose timers come round then.</summary>
internal sealed class ManualTime(DateTimeOffset now) : TimeProvider
{
    private readonly List<Timer> timers = [];
    private DateTimeOffset now = now;

    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Lets time pass, and every timer come round once.</summary>
    public void Pass(TimeSpan time)
    {
        now += time;
        Timer[] due;
        lock (timers)
            due = [.. timers];
        foreach (var timer in due)
            timer.ComeRound();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        lock (timers)
            timers.Add(timer);
        return timer;
    }

    private sealed class Timer(ManualTime time, Action callback) : ITimer
    {
        public void ComeRound() => callback();

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            lock (time.timers)
                time.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
