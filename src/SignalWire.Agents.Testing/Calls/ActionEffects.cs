using System.Text.Json.Nodes;

namespace SignalWire.Agents.Testing.Calls;

/// <summary>Applies the actions of an answer to the conversation. Their effects on audio and lines of the call are not simulated.</summary>
internal static class ActionEffects
{
    /// <summary>Applies the actions, in their order.</summary>
    /// <param name="actions">The actions.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="metaData">The meta data of the agent's tools.</param>
    public static void Apply(IEnumerable<JsonObject> actions, Conversation conversation, JsonObject metaData)
    {
        foreach (var (name, value) in actions.SelectMany(action => action))
        {
            switch (name)
            {
                case "change_step":
                    conversation.Jump(context: null, (string?)value);
                    break;
                case "change_context":
                    conversation.Jump((string?)value, step: null);
                    break;
                case "set_global_data":
                    Merge(conversation.GlobalData, value);
                    break;
                case "unset_global_data":
                    Remove(conversation.GlobalData, value);
                    break;
                case "set_meta_data":
                    Merge(metaData, value);
                    break;
                case "unset_meta_data":
                    Remove(metaData, value);
                    break;
                case "toggle_functions":
                    Toggle(conversation, value);
                    break;
                case "hangup" or "stop":
                    conversation.End = name;
                    break;
                case "transfer" when (string?)value == "true":
                    conversation.End = "the call is transferred permanently";
                    break;
            }
        }
    }

    private static void Toggle(Conversation conversation, JsonNode? value)
    {
        foreach (var toggle in (value as JsonArray ?? []).OfType<JsonObject>())
        {
            bool isActive = toggle["active"] is not JsonValue active || !active.TryGetValue(out bool said) || said;
            foreach (var name in toggle["function"] is JsonArray several
                ? several.Select(name => (string?)name)
                : [(string?)toggle["function"]])
            {
                conversation.Toggle(name!, isActive);
            }
        }
    }

    private static void Merge(JsonObject into, JsonNode? values)
    {
        foreach (var (key, value) in values as JsonObject ?? [])
        {
            into[key] = value?.DeepClone();
        }
    }

    private static void Remove(JsonObject from, JsonNode? keys)
    {
        foreach (var key in keys is JsonArray several ? several.Select(key => (string?)key) : [(string?)keys])
        {
            from.Remove(key!);
        }
    }
}
