namespace Bistro;

/// <summary>Which tables are taken; a real one would ask a database.</summary>
internal sealed class TableBook
{
    private int _last = 1000;

    /// <summary>Takes a table.</summary>
    /// <returns>The reference of the booking.</returns>
    public string Book() => $"B-{Interlocked.Increment(ref _last)}";
}
