using System.Runtime.InteropServices;

namespace GraphTasks.Cli.Serving;

/// <summary>
/// Asks Linux to run threads under <c>SCHED_BATCH</c> (sched(7)): a request that arrives then no longer interrupts the thread
/// that answers the one before, which where no core is idle saves two changes of threads for each request. The process's share
/// of the processors stays as it is. It needs no rights, and where it is refused nothing is lost but time.
/// </summary>
internal static class BatchScheduling
{
    // The numbers of Linux's sched.h.
    private const int Other = 0;
    private const int Batch = 3;

    /// <summary>
    /// Does it for this thread and those that start from it, unless this is another system or whoever started the process chose
    /// a policy. So it comes first: threads that run already keep theirs.
    /// </summary>
    public static void Use()
    {
        if (OperatingSystem.IsLinux() && GetPolicy(Self(), out var policy, out _) == 0 && policy == Other)
            _ = SetPolicy(Self(), Batch, 0);
    }

    [DllImport("libc", EntryPoint = "pthread_self"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Self();

    // The structure of parameters has one field, the priority, which is 0 for both policies. The C library remembers the policy
    // that it set and gives it to new threads; the system call alone would be undone by what the runtime does with priorities.
    [DllImport("libc", EntryPoint = "pthread_getschedparam"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetPolicy(nint thread, out int policy, out int priority);

    [DllImport("libc", EntryPoint = "pthread_setschedparam"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPolicy(nint thread, int policy, in int priority);
}
