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

    /// <summary>What was given to whoever handles summaries; nothing where that does not matter.</summary>
    public JsonElement? SummarySeen => Read("case.json").TryGetProperty("summary_seen", out var seen) ? seen : null;

    /// <summary>The recorded request.</summary>
    public JsonElement Request => Read("request.json");

    /// <summary>Whether it is about a request and its response.</summary>
    public bool IsExchange => Has("request.json");

    /// <summary>The recorded response.</summary>
    public JsonElement Response => Read("response.json");

    /// <summary>What is recorded of a token.</summary>
    public JsonElement Token => Read("token.json");

    /// <summary>The document; nothing when there was none.</summary>
    public JsonElement? Document => Has("swml.json") ? Read("swml.json") : null;

    /// <summary>The documents that satisfy the published schema: that of the agent, and those that a tool's result carries.</summary>
    public IEnumerable<JsonElement> ValidDocuments =>
        IsTrue("schema_valid") && Document is { } document ? [document]
        : IsTrue("swml_action_schema_valid") ? Read("result.json").GetProperty("action").EnumerateArray()
            .Select(action => action.TryGetProperty("SWML", out var swml)
                ? swml
                : default).Where(swml => swml.ValueKind == JsonValueKind.Object)
        : [];

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

    /// <summary>Returns the ids of all cases of a category, in order; empty if there are no cases.</summary>
    public static IEnumerable<string> Ids(string category) => !Exist
        ? []
        : Directory.EnumerateDirectories(Folder).Select(path => new RecordedCase(Path.GetFileName(path)))
            .Where(recorded => recorded.Has("case.json") && recorded.Read("case.json").GetProperty("category").GetString() == category)
            .Select(recorded => recorded.Id)
            .Order(StringComparer.Ordinal);

    /// <summary>Returns the ids of all cases, in order; empty if there are no cases.</summary>
    public static IEnumerable<string> AllIds => !Exist
        ? []
        : Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private bool IsTrue(string key) =>
        Has("case.json") && Read("case.json").TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.True;

    private bool Has(string file) => File.Exists(Path.Combine(Folder, Id, file));

    private JsonElement Read(string file) => JsonElement.Parse(File.ReadAllBytes(Path.Combine(Folder, Id, file)));
}
