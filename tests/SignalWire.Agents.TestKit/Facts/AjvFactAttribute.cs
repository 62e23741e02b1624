using Xunit;

namespace SignalWire.Agents.TestKit;

/// <summary>A test that validates with ajv; it is skipped, and counted so, where that is missing.</summary>
public sealed class AjvFactAttribute : FactAttribute
{
    public AjvFactAttribute() => Skip = Ajv.Missing;
}
