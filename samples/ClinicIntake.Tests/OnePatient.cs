namespace ClinicIntake.Tests;

/// <summary>Returns the same patient for every search, or <see langword="null"/>.</summary>
internal sealed class OnePatient(int? number) : IPatients
{
    public Task<int?> FindAsync(DateOnly born, string lastName, CancellationToken cancel) => Task.FromResult(number);
}
