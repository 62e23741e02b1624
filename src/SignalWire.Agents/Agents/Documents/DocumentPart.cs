using System.ComponentModel;

namespace SignalWire.Agents.CompilerServices;

/// <summary>
/// Specifies a key of the <c>ai</c> object, or of <c>SWAIG</c> inside it, whose value is constant unless a call is configured. The keys
/// have the order of the document.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum DocumentPart
{
    /// <summary>The key <c>prompt</c>.</summary>
    Prompt,

    /// <summary>The key <c>post_prompt</c>.</summary>
    PostPrompt,

    /// <summary>The key <c>SWAIG.native_functions</c>.</summary>
    NativeFunctions,

    /// <summary>The key <c>SWAIG.includes</c>.</summary>
    Includes,

    /// <summary>The key <c>SWAIG.internal_fillers</c>.</summary>
    InternalFillers,

    /// <summary>The key <c>SWAIG.mcp_servers</c>.</summary>
    McpServers,

    /// <summary>The key <c>params</c>.</summary>
    Params,

    /// <summary>The key <c>hints</c>.</summary>
    Hints,

    /// <summary>The key <c>languages</c>.</summary>
    Languages,

    /// <summary>The key <c>multilingual</c>.</summary>
    Multilingual,

    /// <summary>The key <c>pronounce</c>.</summary>
    Pronounce,

    /// <summary>The key <c>global_data</c>.</summary>
    GlobalData,
}
