using System.Collections.Concurrent;

namespace SignalWire.Agents.Tests.Tools;

/// <summary>What tools were told of their calls, kept beyond their ends.</summary>
internal sealed class KeptCalls : ConcurrentBag<ToolCall>;
