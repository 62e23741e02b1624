using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>Reads how much of what was said before the model sees.</summary>
internal static class HistoryWord
{
    /// <summary>The word of the wire; nothing when the user did not say.</summary>
    public static string? Read(AttributeData attribute) => attribute.NamedEnum("History") switch
    {
        0 => "default",
        1 => "keep",
        2 => "hide",
        _ => null,
    };
}
