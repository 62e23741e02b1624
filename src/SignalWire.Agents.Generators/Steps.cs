namespace SignalWire.Agents.Generators;

/// <summary>The names of the pipeline's steps. Tests use them to check which steps an edit runs again.</summary>
internal static class Steps
{
    public const string Parse = nameof(Parse);
    public const string Docs = nameof(Docs);
    public const string PromptFiles = nameof(PromptFiles);
    public const string Model = nameof(Model);
    public const string Collisions = nameof(Collisions);
    public const string Registry = nameof(Registry);

    /// <summary>The steps whose output is the input of the emitter.</summary>
    public static readonly string[] All = [Parse, Docs, PromptFiles, Model, Collisions, Registry];
}
