using SignalWire.Agents.Generators.Emit.Text;
using SignalWire.Agents.Generators.Model;

namespace SignalWire.Agents.Generators.Emit.Documents;

/// <summary>Writes the object <c>params</c>, which every agent has.</summary>
internal static class ParamsJson
{
    private const string PostConversation = "swaig_post_conversation";

    /// <summary>
    /// Gets the object in pieces. An agent that handles the end of a call gets the conversation, unless it sets the key itself.
    /// </summary>
    public static IEnumerable<string> Write(AgentModel agent)
    {
        bool isAsked = agent.Roles.HasFlag(AgentRoles.HandlesCallEnd)
            && !agent.Settings.Params.Any(member => member.Name == PostConversation);
        string[] members = [.. agent.Settings.Params.Select(JsonText.Member), .. isAsked
            ? [$"\"{PostConversation}\":true"]
            : Array.Empty<string>()];
        return members.Length == 0 ? ["{}"] : ["{", .. JsonText.Items(members, member => member), "}"];
    }
}
