using Microsoft.Extensions.Options;

namespace Scheduler.Store.Redis;

[OptionsValidator]
internal sealed partial class RedisStoreOptionsValidator : IValidateOptions<RedisStoreOptions>;
