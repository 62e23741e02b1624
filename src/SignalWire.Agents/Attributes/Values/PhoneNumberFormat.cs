namespace SignalWire.Agents;

/// <summary>Specifies how telephone numbers are spoken.</summary>
public enum PhoneNumberFormat
{
    /// <summary>With the country code: <c>+12345678901</c> (<c>international</c>).</summary>
    International,

    /// <summary>Without the country code: <c>(234) 567-8901</c> (<c>national</c>).</summary>
    National,
}
