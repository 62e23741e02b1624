using Bistro;
using SignalWire.Agents;

return await VoiceAgentHost.RunAsync<BistroAgent>(args, builder => builder.Services.AddSingleton(new TableBook())).ConfigureAwait(false);
