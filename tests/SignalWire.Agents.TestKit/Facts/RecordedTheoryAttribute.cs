using Xunit;

namespace SignalWire.Agents.TestKit;

/// <summary>A test that needs recorded cases; it is skipped, and counted so, where there are none.</summary>
public sealed class RecordedTheoryAttribute : TheoryAttribute
{
    public RecordedTheoryAttribute()
    {
        if (!RecordedCase.Exist)
        {
            Skip = "The recorded cases do not lie beside the repository, and GOLDEN_CASES names no other folder.";
        }
    }
}
