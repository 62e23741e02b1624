namespace SignalWire.Agents.Swml;

/// <summary>Specifies how the caller enters the details of a payment.</summary>
public enum PaymentInput
{
    /// <summary>With the keys of the telephone (<c>dtmf</c>).</summary>
    Dtmf,
}
