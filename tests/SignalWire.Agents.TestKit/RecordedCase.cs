using System.Text.Json;

namespace SignalWire.Agents.TestKit;

/// <summary>
/// A recorded case in the folder that the environment variable <c>GOLDEN_CASES</c> names, by default the one that lies beside the
/// repository: another set of cases can be replayed without a change of the code.
/// </summary>
/// <param name="Id">The name of its folder.</param>
public sealed record RecordedCase(string Id)
{
    private static readonly string? Named = Environment.GetEnvironmentVariable("GOLDEN_CASES");

    /// <summary>Whether there are cases. A folder that was named is taken to be there: where it is not, the tests fail.</summary>
    public static bool Exist => Named is { Length: > 0 } || SharedMaterial.Exists;

    /// <summary>What was done.</summary>
    public JsonElement Given => Read("case.json").GetProperty("given");

    /// <summary>The document; nothing when there was none.</summary>
    public JsonElement? Document => Has("swml.json") ? Read("swml.json") : null;

    /// <summary>What a tool answered; nothing when making that failed.</summary>
    public JsonElement? Result => Has("result.json") ? Read("result.json") : null;

    /// <summary>The functions of the document; nothing when there was none.</summary>
    public JsonElement? Functions =>
        Has("function.json") ? JsonElement.Parse($"[{Read("function.json").GetRawText()}]") :
        Has("functions.json") ? Read("functions.json")
        : Ai?.GetProperty("SWAIG").GetProperty("functions");

    /// <summary>The prompt of the document; nothing when there was none.</summary>
    public JsonElement? Prompt => Ai?.GetProperty("prompt");

    private JsonElement? Ai => Has("swml.json")
        ? Read("swml.json").GetProperty("sections").GetProperty("main").EnumerateArray()
            .Select(verb => verb.TryGetProperty("ai", out var ai) ? ai : default)
            .Single(ai => ai.ValueKind == JsonValueKind.Object)
        : null;

    private static string Folder => Named is { Length: > 0 } ? Path.GetFullPath(Named) : SharedMaterial.Combine("golden");

    /// <summary>The ids of all cases of a category, in order; none where there are no cases at all.</summary>
    public static IEnumerable<string> Ids(string category) => !Exist
        ? []
        : Directory.EnumerateDirectories(Folder).Select(path => new RecordedCase(Path.GetFileName(path)))
            .Where(recorded => recorded.Has("case.json") && recorded.Read("case.json").GetProperty("category").GetString() == category)
            .Select(recorded => recorded.Id)
            .Order(StringComparer.Ordinal);

    private bool Has(string file) => File.Exists(Path.Combine(Folder, Id, file));

    private JsonElement Read(string file) => JsonElement.Parse(File.ReadAllBytes(Path.Combine(Folder, Id, file)));
}
