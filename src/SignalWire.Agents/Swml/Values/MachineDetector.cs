namespace SignalWire.Agents.Swml;

/// <summary>Provides the names of what <see cref="DetectMachine"/> can detect. Any other name can be written as a string.</summary>
public static class MachineDetector
{
    /// <summary>An answering machine.</summary>
    public const string Amd = "amd";

    /// <summary>A fax machine.</summary>
    public const string Fax = "fax";
}
