using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Documents;

/// <summary>Provides the keys of the document's parts.</summary>
internal static class DocumentKeys
{
    /// <summary>Returns the key of a part as JSON, including the colon.</summary>
    public static ReadOnlySpan<byte> Of(DocumentPart part) => part switch
    {
        DocumentPart.Prompt => "\"prompt\":"u8,
        DocumentPart.PostPrompt => "\"post_prompt\":"u8,
        DocumentPart.NativeFunctions => "\"native_functions\":"u8,
        DocumentPart.Includes => "\"includes\":"u8,
        DocumentPart.InternalFillers => "\"internal_fillers\":"u8,
        DocumentPart.McpServers => "\"mcp_servers\":"u8,
        DocumentPart.Params => "\"params\":"u8,
        DocumentPart.Hints => "\"hints\":"u8,
        DocumentPart.Languages => "\"languages\":"u8,
        DocumentPart.Multilingual => "\"multilingual\":"u8,
        DocumentPart.Pronounce => "\"pronounce\":"u8,
        DocumentPart.GlobalData => "\"global_data\":"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "The document does not have this part"),
    };
}
