namespace Visits;

/// <summary>A visit to the museum.</summary>
/// <param name="Day">The day on which the group comes.</param>
/// <param name="People">How many people come.</param>
public sealed record Visit(DateOnly Day, int People);
