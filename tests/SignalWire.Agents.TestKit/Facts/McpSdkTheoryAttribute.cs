using Xunit;

namespace SignalWire.Agents.TestKit;

/// <summary>A test with the MCP SDK of npm; it is skipped, and counted so, where that is missing.</summary>
public sealed class McpSdkTheoryAttribute : TheoryAttribute
{
    public McpSdkTheoryAttribute() => Skip = McpSdk.Missing;
}
