using Xunit;

namespace SignalWire.Agents.TestKit;

/// <summary>Tests that validate by the platform's published schema; they are skipped, and counted so, where a part of that is
/// missing.</summary>
public sealed class PublishedSchemaTheoryAttribute : TheoryAttribute
{
    public PublishedSchemaTheoryAttribute() => Skip = new PublishedSchemaFactAttribute().Skip;
}
