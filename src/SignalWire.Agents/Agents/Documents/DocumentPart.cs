using System.ComponentModel;

namespace SignalWire.Agents.CompilerServices;

/// <summary>
/// A key of the <c>ai</c> object, or of <c>SWAIG</c> inside it, with a value that is constant unless a call is configured. In the order
/// of the document.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum DocumentPart
{
    /// <summary><c>prompt</c>.</summary>
    Prompt,

    /// <summary><c>post_prompt</c>.</summary>
    PostPrompt,

    /// <summary><c>SWAIG.native_functions</c>.</summary>
    NativeFunctions,

    /// <summary><c>SWAIG.includes</c>.</summary>
    Includes,

    /// <summary><c>SWAIG.internal_fillers</c>.</summary>
    InternalFillers,

    /// <summary><c>SWAIG.mcp_servers</c>.</summary>
    McpServers,

    /// <summary><c>params</c>.</summary>
    Params,

    /// <summary><c>hints</c>.</summary>
    Hints,

    /// <summary><c>languages</c>.</summary>
    Languages,

    /// <summary><c>multilingual</c>.</summary>
    Multilingual,

    /// <summary><c>pronounce</c>.</summary>
    Pronounce,

    /// <summary><c>global_data</c>.</summary>
    GlobalData,
}
