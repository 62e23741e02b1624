namespace SignalWire.Agents.Generators.Tests.Harness;

/// <summary>What can be wrong with a generator.</summary>
public enum PlantedFault
{
    None,
    Throws,
    EmitsError,
    EmitsErrorThatShowsOnlyInEmit,
    EmitsWarning,
    SymbolInModel,
    LocationDeepInModel,
    ModelNeverEqual,
    ModelFollowsDocumentationMode,
}
