namespace SignalWire.Agents.Generators.Rules;

/// <summary>The categories of the rules, as they are written in .editorconfig.</summary>
internal static class Category
{
    public const string Generator = "SignalWire.Generator";
    public const string Agent = "SignalWire.Agent";
    public const string Tool = "SignalWire.Tool";
    public const string Schema = "SignalWire.Schema";
    public const string Prompt = "SignalWire.Prompt";
    public const string Settings = "SignalWire.Settings";
    public const string Swml = "SignalWire.Swml";
}
