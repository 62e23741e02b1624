using System.Text.Json.Nodes;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents;

/// <summary>What the model is asked when one phone call has ended.</summary>
public sealed class PostPromptConfiguration
{
    private readonly DocumentChanges _changes;

    internal PostPromptConfiguration(DocumentChanges changes) => _changes = changes;

    /// <summary>The whole <c>post_prompt</c> object by its keys on the wire. Without a key it is not sent.</summary>
    public JsonObject Json => _changes.Object(DocumentPart.PostPrompt);

    /// <summary>The question; <see langword="null"/> where nothing is asked. The shape of a typed summary is part of it.</summary>
    public string? Text
    {
        get => Json["text"] is JsonValue text ? text.GetValue<string>() : null;
        set
        {
            if (string.IsNullOrEmpty(value))
            {
                Json.Clear();
            }
            else
            {
                Json["text"] = value;
            }
        }
    }
}
