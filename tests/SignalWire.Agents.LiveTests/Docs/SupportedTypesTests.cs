using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SignalWire.Agents.LiveTests.Types;

namespace SignalWire.Agents.LiveTests.Docs;

/// <summary>The page of supported types shows the rows that the tests call tools with, and code that compiles.</summary>
public sealed partial class SupportedTypesTests
{
    private static readonly string s_page = RepositoryRoot.Combine("docs", "supported-types.md");
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Table_OfThePage_IsThatOfTheTestedTypes()
    {
        var table = new StringBuilder("| C# | JSON schema | example | the value must be |\n|---|---|---|---|\n");
        foreach (var row in TypeRows.All)
        {
            string schema = WithoutDescriptions(JsonNode.Parse(row.Schema)!).ToJsonString(s_plain);
            table.Append($"| `{row.Type}` | `{schema}` | `{row.Fits}` | {row.Expected} |\n");
        }

        GoldenSection.Verify(
            s_page, $"{table}\nThese types of the table are not part of .NET:\n\n```csharp\n{TypeRows.Declarations}\n```");
    }

    [Fact]
    public async Task Code_OfThePage_CompilesAndTakesItsExample()
    {
        string page = await File.ReadAllTextAsync(s_page);
        var blocks = CodeBlocks().Matches(page).Select(match => match.Groups[1].Value);
        await using var agent = LiveAgent.Compile($"{EchoAgent.Usings}\n{string.Join('\n', blocks)}");

        Assert.Equal("Booked.", (await agent.CallAsync("book_table", Json().Match(page).Groups[1].Value)).Result.Response);
    }

    /// <summary>A property may be called description as well, and is an object then.</summary>
    private static JsonNode WithoutDescriptions(JsonNode node)
    {
        if (node is JsonObject schema)
        {
            if (schema["description"] is JsonValue)
            {
                schema.Remove("description");
            }

            foreach (var (_, value) in schema.Where(pair => pair.Value is not null))
            {
                WithoutDescriptions(value!);
            }
        }
        else if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                WithoutDescriptions(item!);
            }
        }

        return node;
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlocks();

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Json();
}
