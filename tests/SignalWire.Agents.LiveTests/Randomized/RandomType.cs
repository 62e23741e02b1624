using CsCheck;

namespace SignalWire.Agents.LiveTests.Randomized;

/// <summary>A type that was made up, and values of it.</summary>
/// <param name="Name">The type in C#.</param>
/// <param name="Declarations">What has to be declared for it.</param>
/// <param name="Values">Values: as they are sent, and as System.Text.Json writes what arrives.</param>
internal sealed record RandomType(string Name, string Declarations, Gen<RandomValue> Values);
