namespace ClinicIntake.Tests;

/// <summary>A list of patients for tests: one, whatever is asked for, or none.</summary>
internal sealed class OnePatient(int? number) : IPatients
{
    public Task<int?> FindAsync(DateOnly born, string lastName, CancellationToken cancel) => Task.FromResult(number);
}
