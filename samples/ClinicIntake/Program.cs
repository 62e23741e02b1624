using ClinicIntake;
using SignalWire.Agents;

return await VoiceAgentHost.RunAsync<Intake>(
    args, builder => builder.Services.AddSingleton<IPatients, PatientList>()).ConfigureAwait(false);
