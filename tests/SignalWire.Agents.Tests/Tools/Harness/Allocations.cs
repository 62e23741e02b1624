namespace SignalWire.Agents.Tests.Tools;

/// <summary>Counts the bytes that code allocates on this thread, which is a number and no measurement.</summary>
internal static class Allocations
{
    /// <summary>Enough for the code to be compiled for good, and for what is kept to have grown.</summary>
    private const int WarmUp = 2000;

    /// <summary>The bytes of so many runs together.</summary>
    public static long Of(Action action, int runs)
    {
        for (int i = 0; i < WarmUp; i++)
        {
            action();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < runs; i++)
        {
            action();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
