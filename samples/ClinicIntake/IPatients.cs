namespace ClinicIntake;

/// <summary>Finds patients of the clinic.</summary>
public interface IPatients
{
    /// <summary>Finds a patient.</summary>
    /// <param name="born">Date of birth.</param>
    /// <param name="lastName">Last name.</param>
    /// <param name="cancel">Cancels the search.</param>
    /// <returns>The patient's number; <see langword="null"/> if there is no such patient.</returns>
    Task<int?> FindAsync(DateOnly born, string lastName, CancellationToken cancel);
}
