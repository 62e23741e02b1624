namespace ClinicIntake;

/// <summary>What the call was about.</summary>
/// <param name="Reason">Why the patient wants to come, in one sentence.</param>
/// <param name="Urgent">Whether somebody should call back today.</param>
public sealed record Visit(string Reason, bool Urgent);
