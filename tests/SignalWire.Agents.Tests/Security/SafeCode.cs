namespace SignalWire.Agents.Tests.Security;

/// <summary>A code that throws where it is wrong.</summary>
internal sealed record SafeCode
{
    /// <param name="digits">Four digits.</param>
    public SafeCode(string digits) =>
        Digits = digits.Length == 4 ? digits : throw new ArgumentException("A code has four digits", nameof(digits));

    /// <summary>Four digits.</summary>
    public string Digits { get; }
}
