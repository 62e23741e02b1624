namespace RuleDocs;

/// <summary>The preset with which a build reports advice as warnings.</summary>
/// <param name="path">The path of its file.</param>
/// <param name="rules">The rules, in the order of the list.</param>
internal sealed class StrictPreset(string path, IEnumerable<Rule> rules)
{
    private const string Head = """
        is_global = true

        # SignalWireAnalysisMode = Strict: advice is reported as warnings. Written by eng/RuleDocs.

        """;

    /// <summary>The preset of the repository.</summary>
    /// <param name="rulesFolder">The folder with the pages of the rules.</param>
    /// <param name="rules">The rules, in the order of the list.</param>
    public static StrictPreset Beside(string rulesFolder, IEnumerable<Rule> rules) => new(
        Path.GetFullPath(
            Path.Combine(rulesFolder, "..", "..", "src", "SignalWire.Agents", "buildTransitive", "SignalWire.Agents.Strict.globalconfig")),
        rules);

    /// <summary>Describes the difference between the preset and the rules. Changes nothing.</summary>
    public IEnumerable<string> Check() =>
        File.Exists(path) && File.ReadAllText(path) == Text
            ? []
            : [$"{Path.GetFileName(path)}: its rules differ from the rules that are advice"];

    /// <summary>Writes the preset.</summary>
    public void Write() => File.WriteAllText(path, Text);

    private string Text => Head + string.Concat(
        rules.Where(rule => rule.Severity == "Info").Select(rule => $"\n# {rule.Title}\ndotnet_diagnostic.{rule.Id}.severity = warning\n"));
}
