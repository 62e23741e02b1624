using System.Text.Json;

namespace SignalWire.Agents.TestKit;

/// <summary>A recorded case of what the vendor's SDK answers.</summary>
/// <param name="Id">Its folder.</param>
public sealed record GoldenCase(string Id)
{
    /// <summary>The recorded request.</summary>
    public JsonElement Request => Read("request.json");

    /// <summary>The recorded response.</summary>
    public JsonElement Response => Read("response.json");

    /// <summary>The recorded document.</summary>
    public JsonElement Document => Read("swml.json");

    /// <summary>The ids of all cases of a category; none where the material is missing.</summary>
    public static IEnumerable<string> Ids(string category) => !SharedMaterial.Exists
        ? []
        : JsonElement.Parse(File.ReadAllBytes(SharedMaterial.Combine("golden", "index.json"))).GetProperty("cases").EnumerateArray()
            .Where(entry => entry.GetProperty("category").GetString() == category)
            .Select(entry => entry.GetProperty("id").GetString()!);

    private JsonElement Read(string file) => JsonElement.Parse(File.ReadAllBytes(SharedMaterial.Combine("golden", Id, file)));
}
