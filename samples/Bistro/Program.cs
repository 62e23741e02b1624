using Bistro;
using SignalWire.Agents;

return await VoiceAgentHost.RunAsync<BistroAgent>(args, builder => builder.Services.AddSingleton<TableBook>()).ConfigureAwait(false);
