namespace SignalWire.Agents.AotSmoke;

/// <summary>The tests of native programs, which share what was published.</summary>
[CollectionDefinition(Name)]
public sealed class NativeGroup : ICollectionFixture<PublishedPrograms>
{
    public const string Name = "Native programs";
}
