namespace SignalWire.Agents.PackageTests;

/// <summary>Tests that share the packages.</summary>
[CollectionDefinition(Name)]
public sealed class PackageGroup : ICollectionFixture<Feed>
{
    public const string Name = "packages";
}
