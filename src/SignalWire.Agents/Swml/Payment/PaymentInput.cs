namespace SignalWire.Agents.Swml;

/// <summary>How the details of a payment are given.</summary>
public enum PaymentInput
{
    /// <summary>By the keys of the telephone.</summary>
    Dtmf,
}
