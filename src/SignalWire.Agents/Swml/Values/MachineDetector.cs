namespace SignalWire.Agents.Swml;

/// <summary>What <see cref="DetectMachine"/> can listen for. Others can be written as text.</summary>
public static class MachineDetector
{
    /// <summary>An answering machine.</summary>
    public const string Amd = "amd";

    /// <summary>A fax machine.</summary>
    public const string Fax = "fax";
}
