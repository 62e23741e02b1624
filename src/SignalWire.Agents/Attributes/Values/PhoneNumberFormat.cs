namespace SignalWire.Agents;

/// <summary>How phone numbers are spoken.</summary>
public enum PhoneNumberFormat
{
    /// <summary>With the code of the country: <c>+12345678901</c>.</summary>
    International,

    /// <summary>As within the country: <c>(234) 567-8901</c>.</summary>
    National,
}
