using Xunit;

namespace SignalWire.Agents.TestKit;

/// <summary>A test that needs the shared material; it is skipped, and counted so, where that is missing.</summary>
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (!SharedMaterial.Exists)
        {
            Skip = "The shared material does not lie beside the repository.";
        }
    }
}
