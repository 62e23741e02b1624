namespace Bistro;

/// <summary>Books tables. A real application would use a database.</summary>
internal sealed class TableBook
{
    private int _last = 1000;

    /// <summary>Books a table.</summary>
    /// <returns>The reference of the booking, such as B-1001.</returns>
    public string Book() => $"B-{Interlocked.Increment(ref _last)}";
}
