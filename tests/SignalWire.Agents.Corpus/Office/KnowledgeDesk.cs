using SignalWire.Agents;

namespace Contoso.Office;

/// <summary>Functions that other servers bring.</summary>
[VoiceAgent("Knowledge desk", Route = "/knowledge")]
[McpServer(
    "https://tools.example.com/mcp",
    Headers = ["Authorization: Bearer ${global_data.tools_token}"],
    Resources = true,
    ResourceVars = """{"team": "sales"}""")]
[Include("https://partner.example.com/swaig", "find_colleague", "find_room", MetaData = """{"site": "north"}""")]
[Language("English", "en-US", "rime.spore:mistv2", SpeechFillers = ["Let me think."], FunctionFillers = ["I am asking the archive."])]
public sealed partial class KnowledgeDesk : IConfigureCall
{
    [PromptSection]
    private const string Role = "You answer questions of colleagues about rooms, people and rules of the house.";

    /// <summary>Say what the house rules say about a subject.</summary>
    /// <param name="subject">What it is about, in a word or two.</param>
    [Tool]
    private static string QuoteRule(string subject) => $"About {subject}, the rules say: ask the person next to you first.";

    /// <inheritdoc/>
    public ValueTask ConfigureCallAsync(CallRequest call, CallConfiguration config, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(config);
        config.GlobalData["tools_token"] = call.Headers["X-Tools-Token"].ToString();
        if (call.Direction is CallDirection.Outbound)
        {
            config.McpServers.Clear();
            config.Includes.Remove("https://partner.example.com/swaig");
        }

        return default;
    }
}
