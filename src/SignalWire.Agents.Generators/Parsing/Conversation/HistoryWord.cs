using Microsoft.CodeAnalysis;
using SignalWire.Agents.Generators.Symbols;

namespace SignalWire.Agents.Generators.Parsing.Conversation;

/// <summary>Reads how much of the earlier conversation the model sees.</summary>
internal static class HistoryWord
{
    /// <summary>The wire value; <see langword="null"/> if it is not set.</summary>
    public static string? Read(AttributeData attribute) => attribute.NamedEnum("History") switch
    {
        0 => "default",
        1 => "keep",
        2 => "hide",
        _ => null,
    };
}
